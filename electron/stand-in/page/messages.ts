/** What a page's preload says to main. */
export type PageMessage =
  | {
      readonly kind: 'invoke'
      readonly id: number
      readonly channel: string
      readonly args: readonly unknown[]
    }
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }

/** What main says to a page: the answer to an `invoke`, or an event of `webContents.send`. */
export type MainMessage =
  | { readonly kind: 'reply'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly unknown[] }

/** `message` is the failure as Electron puts it after "Error invoking remote method '…': ". */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

/** Which half of the in-page code runs, and by which names it meets the others. */
export type PageSetup =
  | { readonly kind: 'isolated'; readonly nonce: string; readonly binding: string; readonly platform: string }
  | { readonly kind: 'main'; readonly nonce: string }
  | { readonly kind: 'browser'; readonly platform: string }

/** The global of the isolated world through which main's messages come in. */
export const receiverName = 'matchdeskReceive'

/** Everything browser mode serves beside the app's own files lives below this path. */
export const standInPath = '/__stand-in/'

/** Names the tab a request comes from; a foreign page cannot set it, so its presence also refuses forged requests. */
export const tabHeader = 'x-matchdesk-tab'

/** A question main asks in browser mode, where there is no native dialog. */
export type Question =
  | { readonly kind: 'file'; readonly title: string; readonly accept: string; readonly isMultiple: boolean }
  | {
      readonly kind: 'message'
      readonly title: string
      readonly detail: string
      readonly buttons: readonly string[]
      readonly cancelButton: number | null
      readonly checkbox: string | null
    }

export type MessageAnswer = { readonly button: number; readonly isChecked: boolean }
