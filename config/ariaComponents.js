// Shared by the build (templates) and by the bundle (which attributes the runtime sends), hence plain JavaScript.
const ARIA = {
  'aria-label': '',
  'aria-role': '',
  'aria-hidden': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-disabled': '',
  'aria-busy': '',
  'aria-live': '',
  'aria-expanded': '',
  'aria-valuenow': '',
  'aria-valuemin': '',
  'aria-valuemax': '',
}

/** The components that pages name for screen readers. */
const ARIA_COMPONENTS = { View: ARIA, Text: ARIA, Image: ARIA, Input: ARIA, Textarea: ARIA, ScrollView: ARIA }

module.exports = { ARIA_COMPONENTS }
