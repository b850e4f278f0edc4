import OutreachJournal
import Testing

@testable import OutreachCommandLine

struct DiskReminderTests {
  @Test func `a reminder says what is weaker on a server's disk and on a program's`() {
    #expect(
      Carnet.Keeper.network("nfs4").warning
        == "ce carnet est sur un disque du réseau (nfs4) : « enregistré » y vaut ce que vaut la parole du serveur, et deux machines ne doivent pas y écrire sous le nom d’un même poste"
    )
    #expect(
      Carnet.Keeper.program("fuse.rclone").warning
        == "ce carnet est sur un disque tenu par un programme (fuse.rclone) : « enregistré » y vaut ce que vaut sa parole, une copie sur un disque de cette machine est plus sûre"
    )
  }
}
