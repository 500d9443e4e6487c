// Runs before the router starts: an arrival link (/i/…, /p/…) becomes the address of its page.
import { arrivalUrl, readArrival } from './arrival'

const arrival = readArrival(window.location.pathname)
if (arrival !== null) window.history.replaceState(window.history.state, '', arrivalUrl(arrival))
