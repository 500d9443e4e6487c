/**
 * Alipay's templates in WeChat's syntax: AXML, SJS and ACSS differ from WXML, WXS and WXSS in names only. The JavaScript of
 * the bundle is left as it is.
 * @param file relative to the bundle
 */
export function toWechatSyntax(file: string, text: string): { file: string; text: string } {
  if (file.endsWith('.axml')) {
    return {
      file: file.replace(/axml$/, 'wxml'),
      text: text
        .replace(
          /<import-sjs\s+name="(\w+)"\s+from="([^"]+)\.sjs"\s*\/>/g,
          '<wxs module="$1" src="$2.wxs" />',
        )
        .replace(/\ba:(for|if|elif|else|key|for-item|for-index)\b/g, 'wx:$1')
        .replace(/\.axml"/g, '.wxml"')
        .replace(/\son([A-Z]\w*)="/g, (_, name: string) => ` bind${name.toLowerCase()}="`)
        .replace(/\scatch([A-Z]\w*)="/g, (_, name: string) => ` catch${name.toLowerCase()}="`),
    }
  }
  if (file.endsWith('.sjs')) {
    return {
      file: file.replace(/sjs$/, 'wxs'),
      text: text.replace(/export default/, 'module.exports ='),
    }
  }
  if (file.endsWith('.acss')) {
    return { file: file.replace(/acss$/, 'wxss'), text: text.replace(/\.acss/g, '.wxss') }
  }
  return { file, text }
}
