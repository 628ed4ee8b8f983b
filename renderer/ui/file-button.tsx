import { type ReactNode, useRef } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { Button } from './button'

/** A button that asks for one file. */
export function FileButton({
  accept,
  onFile,
  children
}: {
  readonly accept: readonly string[]
  readonly onFile: (file: File) => void
  readonly children: ReactNode
}) {
  const input = useRef<HTMLInputElement>(null)
  const take = (files: FileList | null) => {
    const file = files?.item(0)
    if (file != null) onFile(file)
    // The same file, mended, is to be asked for again.
    if (input.current !== null) input.current.value = ''
  }
  return (
    <FileTrigger ref={input} acceptedFileTypes={[...accept]} onSelect={take}>
      {/* The trigger around it answers the press. */}
      <Button onPress={() => undefined}>{children}</Button>
    </FileTrigger>
  )
}
