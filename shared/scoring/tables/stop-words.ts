/** English words that say nothing about a person, folded (without apostrophes). */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a about above after again all also am an and any are as at be because been before being below',
    'between both but by can could did do does doing during each few for from further get had has',
    'have having he her here hers him his how i if im in into is it its ive just like me more most my',
    'no nor not now of off on once only or other our ours out over own same she should so some such',
    'than that thats the their theirs them then there these they this those through to too under',
    'until up very was we were what when where which while who whom why will with would you your',
    'yours'
  ].flatMap((line) => line.split(' '))
)
