/** How a message is meant; every use pairs the colour with a sign or a word. */
export type Tone = 'info' | 'good' | 'caution' | 'stop'
