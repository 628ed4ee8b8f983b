import { expose } from 'comlink'
import { prepareLikeness } from '#shared/registrations/recogniser/likeness'
import { createReadingDesk } from './reading-desk'

/** Spreadsheets are read and compared off the window's thread. */
expose(createReadingDesk(() => crypto.randomUUID()))
// While the spreadsheet is still on its way.
prepareLikeness()
