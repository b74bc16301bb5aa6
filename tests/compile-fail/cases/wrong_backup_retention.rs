use dsl::BackupRetention;

const BACKUPS: BackupRetention = BackupRetention::new(36);

fn main() {
    let _ = BACKUPS;
}
