import Foundation
import OutreachJournal
import TestSupport
import Testing

struct SynchroniserTests {
  @Test(
    arguments: [
      ([".stfolder/"], "partage/carnet", [.syncthing]),
      ([".dropbox"], "partage/carnet", [.dropbox]),
      ([".dropbox.cache/"], "partage/carnet", [.dropbox]),
      // The settings of the client, in the user's own folder.
      ([".dropbox/"], "partage/carnet", []),
      ([".sync_0123.db"], "carnet", [.nextcloud]),
      ([".nextcloudsync.log", ".tmp.drivedownload/"], "carnet", [.googleDrive, .nextcloud]),
      ([], "OneDrive - Mission Locale/carnet", [.oneDrive]),
      ([], "Mobile Documents/com~apple~CloudDocs/carnet", [.iCloud]),
      ([], "GoogleDrive-a@b.fr/Mon Drive/carnet", [.googleDrive]),
      ([], "Dropbox/carnet", [.dropbox]),
      (["notes.db", "dropbox"], "OneDrives/carnet", []),
    ] as [([String], String, [Synchroniser])])
  func `a service is told by what it leaves above the carnet, or by its folder's name`(
    entries: [String], carnet: String, expected: [Synchroniser]
  ) throws {
    try TemporaryFolder.with { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/" + carnet, withIntermediateDirectories: true)
      for entry in entries {
        if entry.hasSuffix("/") {
          try FileManager.default.createDirectory(
            atPath: folder + "/" + entry, withIntermediateDirectories: true)
        } else {
          try Data().write(to: URL(fileURLWithPath: folder + "/" + entry))
        }
      }
      let found = Synchroniser.above(folder + "/" + carnet)
      #expect(found.map(\.synchroniser) == expected)
      #expect(found.allSatisfy { (folder + "/" + carnet).hasPrefix($0.folder) })
    }
  }
}
