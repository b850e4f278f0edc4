/// How long one episode was followed, and what ended that; nil when the episode was lost from view.
struct Followed {
  let days: Int
  let cause: String?
}
