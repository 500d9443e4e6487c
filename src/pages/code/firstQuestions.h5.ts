// Runs before the router starts.
import { askFirst } from './askFirst'

askFirst(window.location.pathname)
