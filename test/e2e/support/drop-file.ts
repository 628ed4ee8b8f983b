import type { Locator } from '@playwright/test'

/** Drops a file on an element the way the operating system would: drag enters, hovers, lets go. */
export async function dropFile(target: Locator, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await target.page().evaluateHandle(
    ({ name, bytes }) => {
      const data = new DataTransfer()
      data.items.add(new File([new Uint8Array(bytes)], name))
      return data
    },
    { name, bytes: [...bytes] }
  )
  const box = await target.boundingBox()
  const point = { clientX: (box?.x ?? 0) + 8, clientY: (box?.y ?? 0) + 8 }
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await target.dispatchEvent(type, { dataTransfer: transfer, ...point })
  }
}
