// Stand-ins for @tarojs/components in tests: each component is the HTML element that a browser would show.
import { createElement, forwardRef, type ReactNode } from 'react'

type Attributes = Readonly<Record<string, unknown>>
type Props = Attributes & { children?: ReactNode }

/** Attributes that only mini-programs know; React would complain of them on HTML elements. */
const MINI_ONLY = new Set([
  'hoverClass',
  'hoverStartTime',
  'hoverStayTime',
  'placeholderClass',
  'scrollX',
  'scrollY',
  'enhanced',
  'showScrollbar',
  'confirmType',
  'adjustPosition',
  'cursorSpacing',
  'lazyLoad',
  'mode',
  'imgProps',
])

const plain = (props: Attributes): Record<string, unknown> =>
  Object.fromEntries(Object.entries(props).filter(([name]) => !MINI_ONLY.has(name)))

const standIn = (name: string, tag: string) => {
  const made = forwardRef<unknown, Props>(({ children, ...props }, ref) => {
    const attributes: object = { ref, ...plain(props) }
    return createElement(tag, attributes, children as ReactNode)
  })
  made.displayName = name
  return made
}

interface TextEvent {
  detail: { value: string }
}

interface TextFieldProps {
  value?: string
  type?: string
  password?: boolean
  maxlength?: number
  onInput?: (event: TextEvent) => void
  onBlur?: (event: TextEvent) => void
  onFocus?: (event: TextEvent) => void
  onConfirm?: (event: TextEvent) => void
  [attribute: `aria-${string}`]: unknown
}

interface FromField {
  key?: string
  currentTarget: { value: string }
}

/** The attributes of an HTML text field that calls back as Taro's does, with `detail.value`. */
function fieldAttributes(props: TextFieldProps): Record<string, unknown> {
  const { onInput, onBlur, onFocus, onConfirm, password, type, maxlength, ...rest } = props
  const tell = (listener?: (event: TextEvent) => void) => (event: FromField) =>
    listener?.({ detail: { value: event.currentTarget.value } })
  return {
    ...plain(rest),
    maxLength: maxlength,
    onChange: tell(onInput),
    onBlur: tell(onBlur),
    onFocus: tell(onFocus),
    onKeyDown: (event: FromField) => {
      if (event.key === 'Enter') tell(onConfirm)(event)
    },
  }
}

export const View = standIn('View', 'div')
export const Text = standIn('Text', 'span')
export const Button = standIn('Button', 'button')
export const ScrollView = standIn('ScrollView', 'div')
export const Swiper = standIn('Swiper', 'div')
export const SwiperItem = standIn('SwiperItem', 'div')
export const Label = standIn('Label', 'label')
export const Form = standIn('Form', 'form')
export const RootPortal = standIn('RootPortal', 'div')
export const PickerView = standIn('PickerView', 'div')
export const PickerViewColumn = standIn('PickerViewColumn', 'div')
export const MovableArea = standIn('MovableArea', 'div')
export const MovableView = standIn('MovableView', 'div')
export const PageContainer = standIn('PageContainer', 'div')
export const Canvas = standIn('Canvas', 'canvas')
export const Picker = standIn('Picker', 'div')

export const Input = forwardRef<unknown, TextFieldProps>((props, ref) =>
  createElement('input', {
    ref,
    ...fieldAttributes(props),
    type: props.password ? 'password' : 'text',
    'data-keyboard': props.type,
  }),
)
Input.displayName = 'Input'

export const Textarea = forwardRef<unknown, TextFieldProps>((props, ref) =>
  createElement('textarea', { ref, ...fieldAttributes(props) }),
)
Textarea.displayName = 'Textarea'

/** An image keeps its address and its name; `mode` and lazy loading mean nothing here. */
export const Image = forwardRef<HTMLImageElement, Attributes>((props, ref) =>
  createElement('img', { ref, alt: props['aria-label'] ?? '', ...plain(props) }),
)
Image.displayName = 'Image'
