//! Who a server runs as.

use std::{fs, os::unix::process::CommandExt, path::Path, process::Command};

use crate::{Error, Result};

/// A user of the system without rights of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct User {
    /// Its number.
    pub id: u32,
    /// The number of its group.
    pub group: u32,
}

/// There on every Unix, and owner of nothing.
const NAME: &str = "nobody";

impl User {
    /// The user that a server is to run as; nothing where it can be the one who runs this process.
    ///
    /// # Errors
    /// This process is root's, and the system has no `nobody`.
    pub fn needed() -> Result<Option<Self>> {
        if !rustix::process::geteuid().is_root() {
            return Ok(None);
        }
        let file = "/etc/passwd";
        let users = fs::read_to_string(file).unwrap_or_default();
        parse(&users).map(Some).ok_or_else(|| {
            Error::new("no-user", format!("PostgreSQL does not run as root, and `{file}` has no user `{NAME}`"))
                .help("run this as an ordinary user, or add one: `useradd --system nobody`")
        })
    }

    /// Lets a command run as this user, without the groups of the one who runs this process.
    pub(crate) fn runs(self, command: &mut Command) {
        command.uid(self.id).gid(self.group);
    }

    /// Makes this user the owner of a file or of a folder with all that is in it.
    pub(crate) fn owns(self, path: &Path) -> std::io::Result<()> {
        std::os::unix::fs::lchown(path, Some(self.id), Some(self.group))?;
        if !path.symlink_metadata()?.is_dir() {
            return Ok(());
        }
        fs::read_dir(path)?.try_for_each(|entry| self.owns(&entry?.path()))
    }
}

fn parse(users: &str) -> Option<User> {
    let line = users.lines().find_map(|line| line.strip_prefix(NAME)?.strip_prefix(':'))?;
    let mut numbers = line.split(':').skip(1).map(number);
    Some(User { id: numbers.next()??, group: numbers.next()?? })
}

/// macOS writes the highest numbers as negative ones.
fn number(text: &str) -> Option<u32> {
    text.parse().ok().or_else(|| text.parse::<i32>().ok().map(i32::cast_unsigned))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_found_by_its_name() {
        let debian = "root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n";
        assert_eq!(parse(debian), Some(User { id: 65_534, group: 65_534 }));
        let macos = "##\nnobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false\n";
        assert_eq!(parse(macos), Some(User { id: 4_294_967_294, group: 4_294_967_294 }));
        for none in ["", "root:x:0:0::/root:/bin/sh", "nobody2:x:1:1::/:", "nobody:x::1::/:"] {
            assert_eq!(parse(none), None, "{none}");
        }
    }
}
