/**
 * Opens the browser's file chooser; on a phone it offers the camera too.
 * @returns the chosen file; null when it was closed without choosing
 */
export function pickFile(options: { accept: string; camera?: boolean }): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = options.accept
    if (options.camera) input.setAttribute('capture', 'environment')
    input.style.display = 'none'
    const done = (file: File | null) => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => done(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => done(null))
    document.body.append(input)
    input.click()
  })
}
