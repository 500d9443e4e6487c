import { deskPages } from '../support/walk/deskPages'
import { walk } from '../support/walk/walk'

walk('desk', () => deskPages, ['packages/'])
