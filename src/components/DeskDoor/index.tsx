import { useEffect, useState } from 'react'
import { Banner } from '@/components/Banner'
import { Button } from '@/components/Button'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { Mark } from '@/components/Mark'
import { Seal } from '@/components/Seal'
import { SimulationMark } from '@/components/SimulationMark'
import { useText } from '@/i18n/useText'
import { Session } from '@/services'
import { enterByPassword } from '@/services/password'
import { type Persona, useSandbox } from '@/state/sandbox'
import { useAct } from '@/state/useAct'
import { doorText } from './words'
import './index.scss'

export interface DeskDoorProps {
  title: string
  /** Which personas may enter. */
  persona: 'staff' | 'clerk'
  lead: string
  /** Somebody is signed in who has not this role. */
  wrongRole: boolean
  onEntered: () => void
}

/** The door of a desk page: personas on a sandbox host, user name and password elsewhere. */
export function DeskDoor({ title, persona: role, lead, wrongRole, onEntered }: DeskDoorProps) {
  const words = useText(doorText)
  const sandbox = useSandbox()
  const load = sandbox.load
  const act = useAct()
  useEffect(() => {
    void load()
  }, [load])

  const enter = (work: () => Promise<void>) =>
    act.run(async () => {
      await work()
      onEntered()
    })
  const personas = sandbox.data?.personas.filter((persona) => persona.role === role) ?? []
  const hasNoSandbox = sandbox.error?.refusal === 'SANDBOX_ONLY'

  return (
    <main className="desk-door">
      <header className="desk-door-head">
        <Mark />
        <h1>{title}</h1>
        <p className="say">{lead}</p>
        <div className="desk-door-end">
          <SimulationMark />
          <LanguageSwitch />
        </div>
      </header>
      {wrongRole ? (
        <Banner tone="warn" fact={words.wrongRole}>
          {words.changeAccount}
        </Banner>
      ) : null}
      {act.error ? (
        <Banner tone="bad" fact={words.notSignedIn}>
          {act.error.sentence}
        </Banner>
      ) : null}
      {sandbox.error && !hasNoSandbox ? (
        <Banner tone="bad" fact={words.offline}>
          {sandbox.error.sentence}
        </Banner>
      ) : null}
      {hasNoSandbox ? (
        <PasswordForm
          busy={act.busy}
          onEnter={(name, password) => void enter(() => enterByPassword(name, password))}
        />
      ) : (
        <ul className="desk-door-list">
          {personas.map((persona) => (
            <PersonaRow
              key={persona.personaId}
              persona={persona}
              onEnter={() => void enter(() => Session.enterAsPersona(persona.personaId))}
            />
          ))}
        </ul>
      )}
    </main>
  )
}

function PersonaRow({ persona, onEnter }: { persona: Persona; onEnter: () => void }) {
  return (
    <li>
      <button type="button" className="desk-door-row" onClick={onEnter}>
        <Seal char={persona.name.slice(0, 1)} tint={5} />
        <span className="desk-door-tx">
          <b>
            {persona.group} · <span className="desk-door-name">{persona.name}</span>
          </b>
          <span className="note">{persona.story}</span>
        </span>
      </button>
    </li>
  )
}

function PasswordForm({
  busy,
  onEnter,
}: {
  busy: boolean
  onEnter: (name: string, password: string) => void
}) {
  const words = useText(doorText)
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  return (
    <form
      className="desk-door-form"
      onSubmit={(event) => {
        event.preventDefault()
        onEnter(name, password)
      }}
    >
      <label>
        {words.number}
        <input value={name} autoComplete="username" onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        {words.password}
        <input
          type="password"
          value={password}
          autoComplete="current-password"
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <Button
        label={words.signIn}
        busy={busy ? words.signingIn : false}
        onPress={() => onEnter(name, password)}
      />
    </form>
  )
}
