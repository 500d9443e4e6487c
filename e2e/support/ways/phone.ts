import type { Draw } from './measures'

export type Name = string | RegExp
export type Role = 'button' | 'radio' | 'checkbox' | 'switch' | 'status' | 'tab'

/** How a mini-program is opened. */
export interface Opening {
  /** The code that the platform's log-in answers; in the sandbox `sandbox:<who>`. */
  readonly logInCode?: string
  /** The link of an invitation, scanned by the platform's own scanner. */
  readonly scanned?: string
  /** Who signed in on it before, by his name in the sandbox. */
  readonly as?: string
}

/** A phone with the built mini-program on it, and the person who holds it: reads, touches, types, waits for what comes. */
export interface Phone {
  /** Presses what is called so, as soon as it is there. A string is the whole name. */
  press(name: Name, role?: Role): Promise<void>
  /** Presses a button or a choice of the question that is open. */
  confirm(name: Name, role?: Role): Promise<void>
  /** Waits until the text can be read. */
  see(text: Name): Promise<void>
  /** Waits until something is called so, and answers its whole name. */
  find(name: Name, role?: Role): Promise<string>
  /** Waits until nothing is called so any more. */
  gone(name: Name, role?: Role): Promise<void>
  /** Types into the field whose label begins so. */
  fill(label: string, text: string): Promise<void>
  /** Waits until this page is in front. */
  at(route: string): Promise<void>
  /** The button of the platform that leads to the first page from anywhere. */
  home(): Promise<void>
  /** The clock of the phone runs on at once. */
  skip(ms: number): Promise<void>
  /** From now on the network holds up what asks for this function of the cloud. */
  holdUp(name: string): Promise<HeldUp>
  /** Nobody touches the phone for so long, by its clock; answers what was drawn meanwhile. */
  rest(ms: number): Promise<readonly Draw[]>
  /** The digits of the code on the screen, read in every way that the driver can. */
  readCode(): Promise<string>
  /** Keeps a picture, where there is something to be seen. */
  picture(name: string): Promise<void>
  /** Everything that must not have happened, each in a sentence. */
  amiss(): Promise<readonly string[]>
  end(): Promise<void>
}

/** Requests that a slow network holds up. */
export interface HeldUp {
  /** How many have gone out. */
  count(): number
  /** They come through, and so does what follows. */
  release(): void
}

/** Opens phones of one platform. */
export type OpenPhone = (productUrl: string, opening: Opening) => Promise<Phone>
