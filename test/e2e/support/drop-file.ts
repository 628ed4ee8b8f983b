import { resolve } from 'node:path'
import type { Locator } from '@playwright/test'

/** Drops a file from the disk on an element as the operating system does: the drag enters, hovers, lets go. */
export async function dropFile(target: Locator, path: string): Promise<void> {
  const page = target.page()
  const box = await target.boundingBox()
  if (box === null) throw new Error('the drop target is not in view')
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [resolve(path)], dragOperationsMask: 1 }
    })
  }
  await session.detach()
}
