import { expose } from 'comlink'
import { createReadingDesk } from './reading-desk'

/** Spreadsheets are read and compared off the window's thread. */
expose(createReadingDesk(() => crypto.randomUUID()))
