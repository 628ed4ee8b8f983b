const modifiers: ReadonlySet<string> = new Set(
  [
    'Command',
    'Cmd',
    'Control',
    'Ctrl',
    'CommandOrControl',
    'CmdOrCtrl',
    'Alt',
    'Option',
    'AltGr',
    'Shift',
    'Super',
    'Meta'
  ].map((name) => name.toLowerCase())
)

const namedKeys: ReadonlySet<string> = new Set(
  [
    ...[
      'Plus',
      'Space',
      'Tab',
      'Capslock',
      'Numlock',
      'Scrolllock',
      'Backspace',
      'Delete',
      'Insert',
      'Return',
      'Enter'
    ],
    ...['Up', 'Down', 'Left', 'Right', 'Home', 'End', 'PageUp', 'PageDown', 'Escape', 'Esc', 'PrintScreen']
  ].map((name) => name.toLowerCase())
)

/** Whether Electron would take the text for an accelerator: any modifiers, then one key. Case does not count. */
export function isAccelerator(text: string): boolean {
  const parts = text.split('+')
  const key = parts.pop() ?? ''
  const isKey =
    /^[\w~!@#$%^&*()\-=[\]{};:'"\\|,.<>/?`]$/.test(key) ||
    /^f([1-9]|1\d|2[0-4])$/i.test(key) ||
    /^num(\d|dec|add|sub|mult|div)$/i.test(key) ||
    namedKeys.has(key.toLowerCase())
  return isKey && parts.every((part) => modifiers.has(part.toLowerCase()))
}
