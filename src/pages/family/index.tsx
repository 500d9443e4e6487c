import { View } from '@tarojs/components'
import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { useCallback, useEffect } from 'react'
import { Button, Card, Gated, Page, SkeletonRows, Trouble } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import { Session } from '@/services'
import { useGrants, useHolders } from '@/state/circle'
import { useFamily } from '@/state/family'
import { CodeSection } from './CodeSection'
import { FamilyMap } from './FamilyMap'
import { MoneySection } from './MoneySection'
import { familyText } from './words'
import './index.scss'

/** Two pairs of lists that cannot be confused: whose code may be shown by whom, whose money may be used by whom. */
export default function FamilyPage() {
  const words = useText(familyText)
  return (
    <Page title={words.title} tab="family">
      <Gated>
        <Circle />
      </Gated>
    </Page>
  )
}

function Circle() {
  const words = useText(familyText)
  const family = useFamily()
  const holders = useHolders()
  const grants = useGrants()

  const { load: loadFamily } = family
  const { load: loadHolders } = holders
  const { load: loadGrants } = grants
  const load = useCallback(async () => {
    if (Session.isOpen()) await Promise.all([loadFamily(), loadHolders(), loadGrants()])
  }, [loadFamily, loadHolders, loadGrants])
  // When it appears (after signing in, the page itself has been shown before), and whenever it is shown again.
  useEffect(() => void load(), [load])
  useDidShow(() => void load())
  usePullDownRefresh(() => void load().finally(() => Taro.stopPullDownRefresh()))

  const error = family.error ?? holders.error ?? grants.error
  if (!family.data || !holders.data || !grants.data) {
    return (
      <Card>
        {error ? <Trouble error={error} onRetry={() => void load()} /> : <SkeletonRows count={5} />}
      </Card>
    )
  }
  return (
    <>
      <Trouble error={error} onRetry={() => void load()} />
      <View className="family-acts">
        <View className="family-act main">
          <Button
            label={words.add}
            icon="plus"
            kind="edge"
            onPress={() => void openPage('packages/binding/apply/index')}
          />
        </View>
        <View className="family-act">
          <Button
            label={words.progress}
            kind="plain"
            onPress={() => void openPage('packages/binding/progress/index')}
          />
        </View>
      </View>
      <FamilyMap members={family.data.members} holders={holders.data.holders} grants={grants.data} />
      <CodeSection members={family.data.members} holders={holders.data.holders} />
      <MoneySection grants={grants.data} />
    </>
  )
}
