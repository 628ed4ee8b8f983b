import { isMainThread } from 'node:worker_threads'
import { superviseCall } from './supervise-call'

/**
 * The call runs in a thread of its own, the engine in it without a pause; this one hears Ctrl+C meanwhile, and loads
 * nothing of the rest.
 */
if (isMainThread) superviseCall(import.meta.filename, process.argv.slice(2))
else void import('./answer-call').then(({ answerCall }) => answerCall(import.meta.dirname))
