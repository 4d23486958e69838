//! Strongly connected parts of a piece of the net, without recursion.
//!
//! Tarjan's algorithm (1972) with its stack on the heap: a chain of a million promises must not
//! overflow anything. Parts are numbered so that a part comes after all parts that it waits on.

use crate::net::Net;

/// Gives every node of the net in `inside` the number of its part, counted from 0; others keep
/// `u32::MAX`. Also gives the size of each part.
pub(crate) fn parts(net: &Net, nodes: &[u32], inside: &[bool]) -> (Vec<u32>, Vec<u32>) {
    let count = net.len();
    let mut part = vec![u32::MAX; count];
    let mut low = vec![u32::MAX; count];
    let mut sizes: Vec<u32> = Vec::new();
    let mut clock = 0u32;
    let mut open: Vec<u32> = Vec::new();
    // A node and the next of its inputs to look at.
    let mut walk: Vec<(u32, usize, u32)> = Vec::new();
    for &root in nodes {
        if low[root as usize] != u32::MAX {
            continue;
        }
        walk.push((root, net.input_range(root).start, clock));
        low[root as usize] = clock;
        clock += 1;
        open.push(root);
        while let Some((node, next, seen)) = walk.pop() {
            if next < net.input_range(node).end {
                walk.push((node, next + 1, seen));
                let input = net.inputs[next];
                let at = input as usize;
                if !inside[at] || part[at] != u32::MAX {
                    continue;
                }
                if low[at] == u32::MAX {
                    walk.push((input, net.input_range(input).start, clock));
                    low[at] = clock;
                    clock += 1;
                    open.push(input);
                } else {
                    low[node as usize] = low[node as usize].min(low[at]);
                }
                continue;
            }
            if low[node as usize] == seen {
                let number = sizes.len() as u32;
                let mut size = 0;
                while let Some(member) = open.pop() {
                    part[member as usize] = number;
                    size += 1;
                    if member == node {
                        break;
                    }
                }
                sizes.push(size);
            }
            if let Some((above, _, _)) = walk.last() {
                let mine = low[node as usize];
                let above = *above as usize;
                if part[node as usize] == u32::MAX {
                    low[above] = low[above].min(mine);
                }
            }
        }
    }
    (part, sizes)
}
