import type { DeskApi } from '#shared/ipc/contract'
import { copiedSentence } from '#shared/messages/damage-sentences'
import { exportFailureSentence } from '#shared/messages/export-failures'
import { storeFailureSentence } from '#shared/messages/store-failures'
import type { EditionsStore } from './editions-store'
import type { ToastStore } from './toast-store'

type CopyParts = {
  readonly api: DeskApi
  readonly editions: EditionsStore
  readonly toasts: ToastStore
}

/** Saves the edition on the desk as it is kept, still sealed, where the person wants it. */
export async function saveSealedCopy({ api, editions, toasts }: CopyParts): Promise<void> {
  const copied = await editions.copy()
  if (!copied.ok) {
    toasts.tell(storeFailureSentence(copied.error))
    return
  }
  const saved = await api.exportSealedCopy({ suggestedName: 'sealed-copy.json', copy: copied.value })
  if (!saved.ok) toasts.tell(exportFailureSentence(saved.error))
  else if (saved.value !== null) toasts.tell(copiedSentence(saved.value.file))
}
