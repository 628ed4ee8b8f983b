import type { ChangeKind } from '#shared/domain/board/weigh-changes'

const words: Readonly<Record<ChangeKind, { readonly name: string; readonly sign: string }>> = {
  placed: { name: 'Get a mentor', sign: '●' },
  better: { name: 'Better', sign: '●' },
  same: { name: 'As good', sign: '○' },
  worse: { name: 'Worse', sign: '▽' },
  parked: { name: 'Lose the mentor', sign: '▽' }
}

/** What a change does for its mentee, as a heading. */
export function changeKindName(kind: ChangeKind): string {
  return words[kind].name
}

/** The sign that stands beside the colour of a change. */
export function changeSign(kind: ChangeKind): string {
  return words[kind].sign
}
