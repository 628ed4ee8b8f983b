import { transfer, wrap } from 'comlink'
import type { Registration } from '#shared/domain/registration'
import type { RegistrationsFailure } from '#shared/domain/registrations-failure'
import type { RegistrationFile } from '#shared/domain/journal/edition-values'
import type { Sheet } from '#shared/domain/sheet'
import { ok, type Result } from '#shared/lib/result'
import type { ImportDifference } from '#shared/registrations/difference/find-difference'
import type { KnownPerson } from '#shared/registrations/difference/known-people'
import type { SheetOutline } from '#shared/registrations/outline-sheets'
import { failureOf } from './failure-of'
import type { FilesToRead } from '#shared/registrations/import/plan-import'
import type { OpenedFile, PlanOutline, PlanRequest, ReadColumns, ReadingDesk, RowRange } from './reading-desk'

/** What an import would do, whole. `firstRows`: the first registrations of the file that was asked for, as they read. */
export type ReadyPlan = Omit<PlanOutline, 'sides'> & {
  readonly files: PlanRequest['files']
  readonly differences: readonly ImportDifference[]
  readonly firstRows: readonly Registration[]
}

type PlanOrder = PlanRequest & {
  /** Everybody in the edition; told again only when it is another list. */
  readonly people: readonly KnownPerson[]
  /** The file whose first rows are wanted. */
  readonly shown: string
}

/** Reads and compares away from the window's thread; nothing that crosses holds the window up. */
export type Reader = {
  /** Lets the worker start while what it shall read is still on its way. */
  readonly start: () => void
  readonly open: (packed: Uint8Array<ArrayBuffer>) => Promise<OpenedFile>
  readonly holds: (file: RegistrationFile) => Promise<boolean>
  readonly outline: (
    file: RegistrationFile,
    columns: FilesToRead['columns']
  ) => Promise<readonly SheetOutline[]>
  readonly columns: (files: FilesToRead) => Promise<Result<ReadColumns, RegistrationsFailure>>
  readonly plan: (order: PlanOrder) => Promise<Result<ReadyPlan, RegistrationsFailure>>
  readonly rows: (range: RowRange) => Promise<Sheet['rows']>
  /** Ends what runs, whose promise then never settles; the files have to be opened anew. */
  readonly cancel: () => void
}

/** The reading desk as a worker has it: every call is awaited. */
export type RemoteDesk = {
  readonly [Call in keyof ReadingDesk]: (
    ...parts: Parameters<ReadingDesk[Call]>
  ) => Promise<ReturnType<ReadingDesk[Call]>>
}

/** A reader whose worker starts with the first call and is kept until somebody cancels. */
export function createReader(): Reader {
  let running: Running | null = null
  const stop = () => {
    running?.worker.terminate()
    running = null
  }
  const start = () => (running ??= run())
  const ask = async <T>(work: (at: Reader) => Promise<T>): Promise<T> => {
    const current = start()
    try {
      return await Promise.race([work(current.reader), current.failure])
    } catch (bug) {
      if (running === current) stop()
      throw bug
    }
  }
  return {
    start,
    open: (packed) => ask((at) => at.open(packed)),
    holds: (file) => ask((at) => at.holds(file)),
    outline: (file, columns) => ask((at) => at.outline(file, columns)),
    columns: (files) => ask((at) => at.columns(files)),
    rows: (range) => ask((at) => at.rows(range)),
    plan: (order) => ask((at) => at.plan(order)),
    cancel: stop
  }
}

type Running = { readonly worker: Worker; readonly reader: Reader; readonly failure: Promise<never> }

function run(): Running {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), {
    type: 'module',
    name: 'reading'
  })
  const failure = failureOf(worker, 'reading')
  // It may fail before anybody asks; whoever does then hears of it.
  failure.catch(() => null)
  return { worker, reader: readAt(wrap<ReadingDesk>(worker)), failure }
}

/** A reader at a desk, wherever it stands. One plan is made and taken over at a time: the desk holds the last one. */
export function readAt(desk: RemoteDesk): Reader {
  let told: readonly KnownPerson[] | null = null
  let last: Promise<unknown> = Promise.resolve()
  const plan = async (order: PlanOrder) => {
    if (told !== order.people) await tellPeople(desk, order.people)
    told = order.people
    return takePlan(desk, order)
  }
  return {
    start: () => undefined,
    open: (packed) => desk.open(transfer(packed, [packed.buffer])),
    holds: (file) => desk.holds(file),
    outline: (file, columns) => desk.outline(file, columns),
    columns: (files) => desk.columns(files),
    rows: (range) => desk.rows(range),
    plan: (order) => {
      const made = last.then(() => plan(order))
      last = made.catch(() => null)
      return made
    },
    cancel: () => undefined
  }
}

/** People, or lines of a list, that cross at once: a few milliseconds of work for the window. */
const sliceLength = 200

async function tellPeople(desk: RemoteDesk, people: readonly KnownPerson[]): Promise<void> {
  await desk.forgetPeople()
  for (let from = 0; from < people.length; from += sliceLength)
    await desk.know(people.slice(from, from + sliceLength))
}

/** Has a plan made and takes it over slice by slice. */
async function takePlan(
  desk: RemoteDesk,
  { shown, files, columns, extents }: PlanOrder
): Promise<Result<ReadyPlan, RegistrationsFailure>> {
  const made = await desk.plan({ files, columns, extents })
  if (!made.ok) return made
  const { sides, ...outline } = made.value
  const differences: ImportDifference[] = []
  for (const { role, length } of sides) {
    const starts = Array.from(
      { length: Math.max(1, Math.ceil(length / sliceLength)) },
      (_, at) => at * sliceLength
    )
    // All are asked for at once, and each comes as a task of its own: the worker packs one while the window unpacks another.
    const slices = await Promise.all(starts.map((from) => desk.take({ role, from, to: from + sliceLength })))
    differences.push(...joined(slices.filter((slice) => slice !== null)))
  }
  const firstRows = await desk.firstOf(shown, 100)
  return ok({ ...outline, files, differences, firstRows })
}

function joined(slices: readonly ImportDifference[]): readonly ImportDifference[] {
  const [first] = slices
  if (first === undefined) return []
  return [
    {
      ...first,
      people: slices.flatMap(({ people }) => people),
      absent: slices.flatMap(({ absent }) => absent),
      returned: slices.flatMap(({ returned }) => returned),
      problems: slices.flatMap(({ problems }) => problems)
    }
  ]
}
