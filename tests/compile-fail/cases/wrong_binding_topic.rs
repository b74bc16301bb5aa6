use compile_fail::*;
use dsl::ExistingBucket;
use dsl::prelude::*;

// The contract publishes orders.
fn wrong(orders: Handle<Queue<Order>>, news: Handle<Topic<Invoice>>, lake: &ExistingBucket) {
    let _ =
        Ingest::<dsl::InStack> { orders: orders.grant(), news: news.grant(), tickets: lake.objects("tickets").grant() };
}

fn main() {}
