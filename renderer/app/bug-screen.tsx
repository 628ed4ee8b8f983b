import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'

/** What stands in the window when drawing it failed: the only way on is to load it again. */
export class BugScreen extends Component<{ readonly children: ReactNode }, { readonly isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true }
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children
    return (
      <main className="flex h-full">
        <EmptyState
          sentence="Matchdesk could not draw this screen. That is a fault in the program, not in your files; they are unchanged."
          action={
            <Button look="primary" onPress={() => window.location.reload()}>
              Start again
            </Button>
          }
        />
      </main>
    )
  }
}
