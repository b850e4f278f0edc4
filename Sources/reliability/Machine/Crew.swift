import Foundation

/// Programs running at the same time, each in its own slot, started again as long as there is work.
struct Crew {
  private struct Slot {
    let process: pid_t
    let child: Child
    let killAt: ContinuousClock.Instant?
  }

  private var slots: [Slot?]

  init(size: Int) { slots = [Slot?](repeating: nil, count: size) }

  /// Fills free slots with what `next` gives for them, to be killed after a while or not, until it has nothing
  /// left and all have ended; tells `ended` of each.
  mutating func work(
    next: (Int) -> (child: Child, killedAfter: Duration?)?,
    ended: (Int, Ended) -> Void
  ) throws(ReliabilityError) {
    while true {
      var isIdle = true
      for index in slots.indices {
        if let slot = slots[index] {
          isIdle = false
          if let end = Ended.reap(slot.process, slot.child) {
            slots[index] = nil
            ended(index, end)
          } else if let due = slot.killAt, ContinuousClock.now >= due {
            kill(slot.process, SIGKILL)
          }
        } else if let (child, delay) = next(index) {
          isIdle = false
          let process = try child.start()
          slots[index] = Slot(
            process: process, child: child, killAt: delay.map { ContinuousClock.now + $0 })
        }
      }
      if isIdle { return }
      usleep(100)
    }
  }
}
