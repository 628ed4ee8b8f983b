import Module, { createRequire } from 'node:module'

type Load = (request: string, ...rest: readonly unknown[]) => unknown

/** Makes `require('electron')` give the stand-in's module from now on. */
export function replaceElectron(electron: object): void {
  const load: unknown = Reflect.get(Module, '_load')
  if (!isLoad(load)) throw new Error('stand-in: this version of Node loads modules in another way')
  Reflect.set(
    Module,
    '_load',
    function (this: unknown, request: string, ...rest: readonly unknown[]): unknown {
      const isElectron = ['electron', 'electron/main', 'electron/common'].includes(request)
      return isElectron ? electron : load.call(this, request, ...rest)
    }
  )
}

/** Runs a CommonJS file: a module named by `-r`, or the app's main. */
export function runModule(path: string): void {
  createRequire(path)(path)
}

function isLoad(value: unknown): value is Load {
  return typeof value === 'function'
}
