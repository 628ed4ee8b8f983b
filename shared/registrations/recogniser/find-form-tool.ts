import { type FormTool, formTools } from '../aliases/form-tools'

/** The form tool whose own columns stand among folded headings, null when none gives itself away. */
export function findFormTool(headings: readonly string[]): FormTool | null {
  return formTools.find(({ signs }) => signs.every((sign) => headings.includes(sign))) ?? null
}

/** The name of the tool that exported a sheet with these folded headings; Google Forms adds but a time stamp in front. */
export function formToolName(headings: readonly string[]): string | null {
  return findFormTool(headings)?.tool ?? (headings[0] === 'timestamp' ? 'Google Forms' : null)
}
