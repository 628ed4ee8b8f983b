export const sectors = ['academia', 'industry', 'start-up', 'clinical', 'government', 'non-profit'] as const

/** Where a person works, or would like to. Entrepreneurship is `start-up`. */
export type Sector = (typeof sectors)[number]
