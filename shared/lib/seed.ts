/** What breaks ties until a person says otherwise. */
export const usualSeed = 1

/** Seeds are whole numbers from 0 to this. */
export const largestSeed = 999_999_999
