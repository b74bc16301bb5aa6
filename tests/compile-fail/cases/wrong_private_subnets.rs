use dsl::{Vpc, VpcCidr, prelude::*};

const ADDRESSES: VpcCidr = VpcCidr::new([10, 20, 0, 0], 16);

// Private subnets reach the internet, and this network has none.
fn stack(stack: &mut Stack) {
    let network = stack.add(Vpc::new("Feedback", ADDRESSES));
    network.private();
}

fn main() {}
