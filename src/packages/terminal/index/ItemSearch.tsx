import { Fen } from '@contract/values'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/Icon'
import { itemClassText } from '@/i18n/itemClass'
import { useText } from '@/i18n/useText'
import { type CallError, call, toCallError } from '@/services'
import { type CatalogueItem, useCounter } from './counter'
import { counterText } from './words'

const PAUSE_MS = 120
const SHOWN = 8

interface ItemSearchProps {
  input: RefObject<HTMLInputElement>
  onPick: (item: CatalogueItem) => void
}

/** Finds an item by name, pinyin initials or code; arrows choose, Enter adds it. */
export function ItemSearch({ input, onPick }: ItemSearchProps) {
  const words = useText(counterText)
  const classes = useText(itemClassText)
  const visitId = useCounter((state) => state.visit?.visitId)
  /** What is typed goes with the patient: a scanner types a code wherever the keyboard is, and it is none of the next one's items. */
  const [typed, setTyped] = useState({ visitId, text: '' })
  const text = typed.visitId === visitId ? typed.text : ''
  const setText = (next: string) => setTyped({ visitId, text: next })
  const [found, setFound] = useState<CatalogueItem[]>([])
  /** What the list was found for: Enter adds nothing that was found for another text. */
  const [foundFor, setFoundFor] = useState('')
  const [waitsFor, setWaitsFor] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const [fault, setFault] = useState<CallError | null>(null)

  useEffect(() => {
    const wanted = text.trim()
    if (wanted === '') {
      setFound([])
      return
    }
    let stale = false
    const timer = setTimeout(() => {
      call('searchCatalogue', { text: wanted, limit: SHOWN }).then(
        ({ items }) => {
          if (stale) return
          setFound(items)
          setFoundFor(wanted)
          setAt(0)
          setFault(null)
        },
        (error: unknown) => {
          if (!stale) setFault(toCallError(error))
        },
      )
    }, PAUSE_MS)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text])

  const pick = (item: CatalogueItem | undefined) => {
    setWaitsFor(null)
    if (!item) return
    onPick(item)
    setText('')
    input.current?.focus()
  }
  const wanted = text.trim()
  const isListed = foundFor === wanted
  // Enter came before the list: its first is added as soon as it is there.
  const late = useRef(pick)
  late.current = pick
  useEffect(() => {
    if (waitsFor !== null && waitsFor === foundFor) late.current(found[0])
  }, [waitsFor, foundFor, found])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && found.length > 0) {
      event.preventDefault()
      setAt((now) => (now + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (isListed) pick(found[at])
      else setWaitsFor(wanted)
    } else if (event.key === 'Escape') {
      setText('')
    }
  }

  return (
    <div className="find-box">
      <div className="find">
        <Icon name="search" />
        <input
          ref={input}
          value={text}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls="found-items"
          aria-activedescendant={found[at] ? `item-${found[at].code}` : undefined}
          aria-label={words.find}
          placeholder={words.findHint}
          autoComplete="off"
          onChange={(event) => {
            setText(event.target.value)
            setWaitsFor(null)
          }}
          onKeyDown={onKeyDown}
        />
        <kbd>F2</kbd>
      </div>
      {fault ? (
        <p className="find-none" role="alert">
          {fault.sentence}
        </p>
      ) : null}
      {isListed && wanted !== '' && found.length === 0 && !fault ? (
        <p className="find-none" role="status">
          {words.foundNone(wanted)}
        </p>
      ) : null}
      {found.length > 0 && wanted !== '' && !fault ? (
        <div className="found" id="found-items" role="listbox" aria-label={words.found}>
          {found.map((item, index) => (
            <button
              key={item.code}
              id={`item-${item.code}`}
              role="option"
              aria-selected={index === at}
              type="button"
              tabIndex={-1}
              className={index === at ? 'on' : undefined}
              onClick={() => pick(item)}
            >
              <span className={item.class === '丙' ? 'chip hollow' : 'chip'}>{classes[item.class]}</span>
              <b>{item.name}</b>
              <span className="note">{item.specification}</span>
              <span className="price">{Fen.format(item.price)}</span>
            </button>
          ))}
        </div>
      ) : null}
    </div>
  )
}
