type GoalWords = { readonly key: string; readonly anyOf: readonly (readonly string[])[] }

/**
 * The programme's goals, narrowest first, and the beginnings of words that tell them: a goal is meant when all
 * words of one of its lists are there.
 */
export const goalWords: readonly GoalWords[] = [
  { key: 'grant or fellowship', anyOf: [['grant'], ['fellowship']] },
  {
    key: 'starting a company',
    anyOf: [
      ['startup'],
      ['start', 'up'],
      ['start', 'compan'],
      ['setting', 'compan'],
      ['entrepreneur'],
      ['found', 'compan'],
      ['spin', 'off']
    ]
  },
  { key: 'raising funds', anyOf: [['rais', 'fund'], ['fundrais'], ['venture'], ['investor']] },
  {
    key: 'career in academia',
    anyOf: [['career', 'academ'], ['growth', 'academ'], ['tenure'], ['faculty', 'position']]
  },
  {
    key: 'career in industry',
    anyOf: [
      ['career', 'industr'],
      ['growth', 'industr'],
      ['job', 'industr']
    ]
  },
  {
    key: 'specific career challenge',
    anyOf: [
      ['specific', 'challenge'],
      ['career', 'challenge']
    ]
  }
]
