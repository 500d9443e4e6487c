import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Strip, type StripPart } from '../Strip'
import { BasisView } from './BasisView'
import type { NodeViewProps } from './NodeView'
import { Sums } from './Sums'

interface NodeBodyProps extends NodeViewProps {
  strip?: readonly StripPart[]
  /** What this kind adds between its sums and its rules. */
  children?: ReactNode
}

/** What every node shows: its sentence, its strip, its arithmetic, its rules. */
export function NodeBody({ node, strip, children }: NodeBodyProps) {
  return (
    <>
      {node.sentence ? <View className="ex-s">{node.sentence}</View> : null}
      {strip && strip.length > 0 ? <Strip parts={strip} /> : null}
      <Sums sums={node.sums} />
      {children}
      {node.basis.map((basis) => (
        <BasisView key={`${basis.path}-${basis.region}-${basis.from}`} basis={basis} />
      ))}
    </>
  )
}
