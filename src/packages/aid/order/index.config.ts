export default definePageConfig({ navigationBarTitleText: '先花谁的' })
