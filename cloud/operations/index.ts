export { serveAdmin } from './adminSocket'
export { operatorCommands } from './commands'
export { ImportRefused, importData } from './importData'
export { operate } from './operate'
