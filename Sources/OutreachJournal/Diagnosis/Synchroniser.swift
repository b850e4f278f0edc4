/// A program that copies a folder to other machines, known by what it leaves there or by the folder's name.
package enum Synchroniser: String, CaseIterable, Sendable {
  case dropbox = "Dropbox"
  case oneDrive = "OneDrive"
  case iCloud = "iCloud"
  case googleDrive = "Google Drive"
  case nextcloud = "Nextcloud ou ownCloud"
  case syncthing = "Syncthing"

  /// The synchronisers that copy `path`, a full path without links, with the folder each was told by; the nearest first.
  package static func above(_ path: String) -> [(synchroniser: Synchroniser, folder: String)] {
    let disk = Disk()
    var found: [(synchroniser: Synchroniser, folder: String)] = []
    var parts = path.split(separator: "/")
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      let name = String(parts.removeLast())
      let entries = (try? disk.names(in: folder)) ?? []
      for synchroniser in allCases where !found.contains(where: { $0.synchroniser == synchroniser })
      {
        let isNamed = synchroniser.names(name)
        let isMarked = entries.contains { entry in
          synchroniser.marks(entry) {
            (try? disk.kind(at: folder + "/" + entry)) == .file
          }
        }
        if isNamed || isMarked { found.append((synchroniser, folder)) }
      }
    }
    return found
  }

  // Whether a folder of this name is its own: the names its clients give.
  private func names(_ folder: String) -> Bool {
    switch self {
    case .dropbox: folder == "Dropbox" || folder.hasPrefix("Dropbox (")
    case .oneDrive:
      folder == "OneDrive" || folder.hasPrefix("OneDrive -")
        || folder.hasPrefix("OneDrive-")
    case .iCloud:
      ["Mobile Documents", "com~apple~CloudDocs", "iCloudDrive", "iCloud Drive"].contains(folder)
    case .googleDrive:
      ["Google Drive", "GoogleDrive", "My Drive", "Mon Drive"].contains(folder)
        || folder.hasPrefix("GoogleDrive-")
    case .nextcloud: ["Nextcloud", "ownCloud"].contains(folder)
    case .syncthing: false
    }
  }

  // Whether it leaves such an entry in the folder it copies.
  private func marks(_ entry: String, isFile: () -> Bool) -> Bool {
    switch self {
    // The user's own folder has a folder of that name, with the client's settings.
    case .dropbox: entry == ".dropbox.cache" || entry == ".dropbox" && isFile()
    case .googleDrive: [".tmp.drivedownload", ".tmp.driveupload"].contains(entry)
    case .nextcloud:
      [".nextcloudsync.log", ".owncloudsync.log"].contains(entry)
        || entry.hasSuffix(".db") && (entry.hasPrefix(".sync_") || entry.hasPrefix("._sync_"))
    case .syncthing: entry == ".stfolder"
    case .oneDrive, .iCloud: false
    }
  }
}
