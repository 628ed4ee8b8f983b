import { useEffect, useState } from 'react'

/**
 * Which of the wanted rows are drawn now: at most `most` new ones a frame, in the order in which they are wanted, so
 * that a long leap through a list holds no frame up. The others follow with the next frames.
 */
export function useGradualRows(wanted: readonly number[], most: number): ReadonlySet<number> {
  const [drawn, setDrawn] = useState<ReadonlySet<number>>(() => new Set(wanted.slice(0, most)))
  const missing = wanted.filter((index) => !drawn.has(index))
  const isSettled = missing.length === 0
  useEffect(() => {
    if (isSettled) return
    const frame = requestAnimationFrame(() =>
      setDrawn(new Set([...wanted.filter((index) => drawn.has(index)), ...missing.slice(0, most)]))
    )
    return () => cancelAnimationFrame(frame)
  })
  return drawn
}
