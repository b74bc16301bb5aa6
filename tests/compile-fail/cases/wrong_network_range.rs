use dsl::VpcCidr;

const ADDRESSES: VpcCidr = VpcCidr::new([8, 8, 0, 0], 16);

fn main() {
    let _ = ADDRESSES;
}
