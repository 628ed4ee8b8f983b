/** How a change of a score is coloured; a sign stands beside it. */
export const changeLooks = { up: 'text-good', level: 'text-muted', down: 'text-caution' } as const
