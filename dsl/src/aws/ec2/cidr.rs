//! Ranges of addresses.

use std::fmt;

/// The addresses of a network: a private range of IPv4, from `/16` to `/24`. Each subnet is a sixteenth of it.
///
/// AWS takes `/16` to `/28`; a sixteenth of a `/24` is the smallest subnet there is. Private ranges: RFC 1918.
///
/// ```
/// use dsl::VpcCidr;
/// const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);
/// assert_eq!(ADDRESSES.to_string(), "10.20.0.0/16");
/// ```
///
/// ```compile_fail
/// use dsl::VpcCidr;
/// // `VpcCidr` has bits set behind its prefix
/// const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 30, 0], 16);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VpcCidr {
    address: u32,
    prefix: u32,
}

impl VpcCidr {
    /// A range by its first address and the length of its prefix.
    ///
    /// # Panics
    /// Outside `/16` to `/24`, outside the private ranges, or with bits set behind the prefix: in a `const` that is a compile error.
    #[track_caller]
    pub const fn new(address: [u8; 4], prefix: u32) -> Self {
        assert!(prefix >= 16 && prefix <= 24, "`VpcCidr` must be /16 to /24");
        let [first, second, ..] = address;
        assert!(
            first == 10 || (first == 172 && second >= 16 && second < 32) || (first == 192 && second == 168),
            "`VpcCidr` must be private: in 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16"
        );
        let address = u32::from_be_bytes(address);
        assert!(address.trailing_zeros() >= 32 - prefix, "`VpcCidr` has bits set behind its prefix");
        Self { address, prefix }
    }

    /// The sixteenth of that place, from 0 to 15.
    pub(super) fn sixteenth(self, place: u32) -> String {
        let prefix = self.prefix + 4;
        written(self.address + (place << (32 - prefix)), prefix)
    }
}

fn written(address: u32, prefix: u32) -> String {
    let [a, b, c, d] = address.to_be_bytes();
    format!("{a}.{b}.{c}.{d}/{prefix}")
}

impl fmt::Display for VpcCidr {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&written(self.address, self.prefix))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sixteenths_lie_side_by_side() {
        let large = VpcCidr::new([10, 20, 0, 0], 16);
        assert_eq!([0, 1, 15].map(|place| large.sixteenth(place)), ["10.20.0.0/20", "10.20.16.0/20", "10.20.240.0/20"]);
        let small = VpcCidr::new([192, 168, 7, 0], 24);
        assert_eq!(
            [0, 1, 15].map(|place| small.sixteenth(place)),
            ["192.168.7.0/28", "192.168.7.16/28", "192.168.7.240/28"]
        );
    }
}
