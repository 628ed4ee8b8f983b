/** Works on one thing at a time; of those that come meanwhile only the newest is worked on next. */
export function runLatest<T>(work: (next: T) => Promise<void>): (next: T) => void {
  let waiting: { readonly next: T } | null = null
  let isBusy = false
  const run = async () => {
    isBusy = true
    try {
      for (let taken = waiting; taken !== null; taken = waiting) {
        waiting = null
        await work(taken.next)
      }
    } finally {
      isBusy = false
    }
  }
  return (next) => {
    waiting = { next }
    if (!isBusy) void run()
  }
}
