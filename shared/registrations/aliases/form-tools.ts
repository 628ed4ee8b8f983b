/** What a form tool adds beside a form's questions: all `signs` together give the tool away. Headings folded. */
export type FormTool = {
  readonly tool: string
  readonly signs: readonly string[]
  readonly ignored: readonly string[]
  readonly timestamp: string
}

export const formTools: readonly FormTool[] = [
  {
    tool: 'Microsoft Forms',
    signs: ['id', 'start time', 'completion time'],
    ignored: ['id', 'start time', 'last modified time'],
    timestamp: 'completion time'
  },
  {
    tool: 'Qualtrics',
    signs: ['start date', 'end date', 'response id'],
    ignored:
      'start date,end date,status,response type,ip address,progress,duration in seconds,finished,response id,recipient last name,recipient first name,recipient email,external data reference,external reference,location latitude,location longitude,distribution channel,user language'.split(
        ','
      ),
    timestamp: 'recorded date'
  },
  {
    tool: 'Typeform',
    signs: ['start date utc', 'submit date utc', 'network id'],
    ignored: ['start date utc', 'stage date utc', 'network id', 'tags', 'response type', 'ending'],
    timestamp: 'submit date utc'
  }
]
