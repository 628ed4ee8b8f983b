import type { ChangeKind } from '#shared/domain/board/weigh-changes'

type Direction = 'up' | 'level' | 'down'

const words: Readonly<Record<ChangeKind, { readonly name: string; readonly direction: Direction }>> = {
  placed: { name: 'Get a mentor', direction: 'up' },
  better: { name: 'Better', direction: 'up' },
  same: { name: 'As good', direction: 'level' },
  worse: { name: 'Worse', direction: 'down' },
  parked: { name: 'Lose the mentor', direction: 'down' }
}

const signs: Readonly<Record<Direction, string>> = { up: '●', level: '○', down: '▽' }

/** What a change does for its mentee, as a heading. */
export function changeKindName(kind: ChangeKind): string {
  return words[kind].name
}

/** Where a change leads. */
export function changeDirection(kind: ChangeKind): Direction {
  return words[kind].direction
}

/** The sign that stands beside the colour of a change. */
export function changeSign(kind: ChangeKind): string {
  return signs[changeDirection(kind)]
}
