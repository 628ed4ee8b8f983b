import { foldText } from '#shared/lib/fold-text'

/** Whether a text only says that there is no answer, as "N/A", "-" or "prefer not to say" do; no end of it is an answer. */
export function isBlankAnswer(text: string): boolean {
  if (text === '' || text.length > 40) return text.trim() === ''
  return (/^[\s\p{P}\p{S}]*$/u.test(text) && !text.includes('∞')) || blankAnswers.has(foldText(text))
}

const blankAnswers: ReadonlySet<string> = new Set([
  'n a',
  'na',
  'none',
  'nil',
  'no answer',
  'not applicable',
  'not specified',
  'prefer not to say',
  'prefer not to answer',
  'i prefer not to say',
  'keine angabe',
  'k a',
  'entfallt',
  'sans objet',
  'ne souhaite pas repondre',
  'no aplica',
  'prefiero no decirlo',
  'nao se aplica',
  'prefiro nao dizer',
  'anonymous',
  'nothing',
  'unspecified',
  'decline to answer',
  'prefer not to disclose',
  'rather not say',
  'keine',
  'nichts',
  'keine antwort',
  'ohne angabe',
  'mochte ich nicht sagen',
  'nicht zutreffend',
  'aucun',
  'aucune',
  'rien',
  'neant',
  'je prefere ne pas repondre',
  'prefere ne pas repondre',
  'non applicable',
  'ninguno',
  'ninguna',
  'nada',
  'no contesta',
  'sin respuesta',
  'prefiero no contestar',
  'nenhum',
  'nenhuma',
  'nao aplicavel',
  'sem resposta',
  'prefiro nao responder'
])
