import { LoaderCircle } from 'lucide-react'

/** Says that something is under way, without moving what stands around it. */
export function Working({ text }: { readonly text: string }) {
  return (
    <span role="status" className="inline-flex items-center gap-2 text-muted">
      <LoaderCircle size={16} strokeWidth={1.75} className="turning" aria-hidden />
      {text}
    </span>
  )
}
