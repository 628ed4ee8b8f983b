/**
 * What a form tool adds beside a form's questions: all `signs` together give the tool away. `optional` columns say who
 * answered, if people had to log in. Headings folded.
 */
export type FormTool = {
  readonly tool: string
  readonly signs: readonly string[]
  readonly ignored: readonly string[]
  readonly optional: readonly string[]
  readonly timestamp: string
  /** The columns that tell a trial from an answer, and what they say of a trial. */
  readonly previews: { readonly headings: readonly string[]; readonly texts: readonly string[] } | null
}

export const formTools: readonly FormTool[] = [
  {
    tool: 'Microsoft Forms',
    signs: ['id', 'start time', 'completion time'],
    ignored: ['id', 'start time', 'last modified time'],
    optional: ['email', 'name'],
    timestamp: 'completion time',
    previews: null
  },
  {
    tool: 'Qualtrics',
    signs: ['start date', 'end date', 'response id'],
    ignored:
      'start date,end date,status,response type,ip address,progress,duration in seconds,finished,response id,recipient last name,recipient first name,recipient email,external data reference,external reference,location latitude,location longitude,distribution channel,user language'.split(
        ','
      ),
    optional: [],
    timestamp: 'recorded date',
    previews: {
      headings: ['status', 'response type'],
      texts: ['survey preview', 'survey test', 'spam', '1', '2', '8']
    }
  },
  {
    tool: 'Typeform',
    signs: ['start date utc', 'submit date utc', 'network id'],
    ignored: ['start date utc', 'stage date utc', 'network id', 'tags', 'response type', 'ending'],
    optional: [],
    timestamp: 'submit date utc',
    previews: null
  }
]
