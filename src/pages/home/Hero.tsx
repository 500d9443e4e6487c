import type { Functions, ResultOf } from '@contract/functions'
import { Text, View } from '@tarojs/components'
import { Amount, Icon, Meta, Press } from '@/components'
import { useText } from '@/i18n/useText'
import { openPage } from '@/platform/navigate'
import type { Profile } from '@/state/profile'
import { showCodeOf } from '@/state/shownPerson'
import { homeText } from './words'

type Balances = ResultOf<Functions['getBalances']>

interface HeroProps {
  profile: Profile
  balances: Balances | null
}

/** One's own code: the whole card opens it; below, two numbers of this year. */
export function Hero({ profile, balances }: HeroProps) {
  const words = useText(homeText)
  const { person, credential } = profile
  if (person === null) return <VerifyHero />
  const toActivate = credential === 'none'
  const state =
    credential === 'active' ? words.standing[person.standing] : toActivate ? words.notActive : words.suspended
  return (
    <Press
      className="hero"
      label={toActivate ? words.activateMine : words.showMine}
      onPress={() => void (toActivate ? openPage('packages/account/credential/index') : showCodeOf(null))}
    >
      <View className="hero-arcs" />
      <View className="hero-top">
        <View className="hero-who">
          <View className="hero-n">{words.mine}</View>
          <View className="hero-k">
            <Meta phrases={[person.name, person.insuranceLabel]} />
            <Text>{state}</Text>
          </View>
        </View>
        <View className="hero-show">
          <Icon name={toActivate ? 'lock' : 'qr'} />
          <Text>{toActivate ? words.activate : words.show}</Text>
        </View>
      </View>
      <View className="hero-nums">
        {numbers(balances, words).map(({ label, fen }) => (
          <View key={label} className="hero-num">
            <Text>{label}</Text>
            {fen === null ? <Text className="hero-wait">…</Text> : <Amount fen={fen} size="title" />}
          </View>
        ))}
      </View>
    </Press>
  )
}

interface NumberWords {
  balance: string
  deductibleLeft: string
  fundPaid: string
}

/** The two numbers that say most: residents have no account, and some regions no deductible. */
function numbers(balances: Balances | null, words: NumberWords): { label: string; fen: number | null }[] {
  if (balances === null) {
    return [
      { label: words.balance, fen: null },
      { label: words.deductibleLeft, fen: null },
    ]
  }
  const fundPaid = { label: words.fundPaid, fen: balances.fundPaidThisYear }
  const account = balances.hasAccount ? [{ label: words.balance, fen: balances.total }] : []
  const deductible = balances.deductible
    ? [{ label: words.deductibleLeft, fen: balances.deductible.left }]
    : []
  return [...account, ...deductible, fundPaid].slice(0, 2)
}

function VerifyHero() {
  const words = useText(homeText)
  return (
    <Press
      className="hero"
      label={words.verify}
      onPress={() => void openPage('packages/account/verify/index')}
    >
      <View className="hero-arcs" />
      <View className="hero-top">
        <View className="hero-who">
          <View className="hero-n">{words.verify}</View>
          <View className="hero-k">{words.verifyNote}</View>
        </View>
        <View className="hero-show">
          <Icon name="face" />
          <Text>{words.verifyGo}</Text>
        </View>
      </View>
    </Press>
  )
}
