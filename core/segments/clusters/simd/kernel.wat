;; The passes of k-means over all rows, four rows to an instruction, in single precision; module.ts is this file assembled.
;; After a change `npx vitest run --config test/vitest.config.ts --project unit core/segments/clusters/simd -u` writes module.ts anew.
;;
;; Rows lie in blocks of four, column after column: block b, column c = four numbers at points + (b · columns + c) · 16. Four
;; blocks are read at a time, so their number is one of fours; rows beyond `rows` are padding and count for nothing.
(module
  (memory (export "memory") 1)

  ;; All ones in the lanes that stand for a row: its number is below `rows`.
  (func $within (param $row i32) (param $rows i32) (result v128)
    (i32x4.lt_s
      (i32x4.add (i32x4.splat (local.get $row)) (v128.const i32x4 0 1 2 3))
      (i32x4.splat (local.get $rows))))

  ;; The sum of two numbers.
  (func $total (param $two v128) (result f64)
    (f64.add (f64x2.extract_lane 0 (local.get $two)) (f64x2.extract_lane 1 (local.get $two))))

  ;; Four numbers as two sums in double precision, in which the rounding of half a million rows does not add up.
  (func $widened (param $four v128) (result v128)
    (f64x2.add
      (f64x2.promote_low_f32x4 (local.get $four))
      (f64x2.promote_low_f32x4
        (i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 (local.get $four) (local.get $four)))))

  ;; Adds one row to the sums of a cluster, or takes it out (sign −1).
  (func $add (param $row i32) (param $columns i32) (param $sums i32) (param $sign f64)
    (local $end i32)
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $columns) (i32.const 3))))
    (loop $column
      (f64.store (local.get $sums)
        (f64.add
          (f64.load (local.get $sums))
          (f64.mul (local.get $sign) (f64.promote_f32 (f32.load (local.get $row))))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $sums (i32.add (local.get $sums) (i32.const 8)))
      (br_if $column (i32.lt_u (local.get $sums) (local.get $end)))))

  ;; Gives a block its new labels; what changed moves from the sums and sizes of one cluster to those of another. How many changed.
  (func $relabel
    (param $block i32) (param $columns i32) (param $new v128) (param $within v128)
    (param $labels i32) (param $sums i32) (param $sizes i32) (result i32)
    (local $changed i32) (local $moved i32) (local $lane i32) (local $old v128) (local $from i32) (local $to i32)
    (local.set $old (v128.load (local.get $labels)))
    (local.set $changed
      (i32x4.bitmask (v128.and (local.get $within) (i32x4.ne (local.get $old) (local.get $new)))))
    (if (i32.eqz (local.get $changed)) (then (return (i32.const 0))))
    (local.set $moved (i32.popcnt (local.get $changed)))
    (loop $next
      (local.set $lane (i32.ctz (local.get $changed)))
      (local.set $from (i32.load (i32.add (local.get $labels) (i32.shl (local.get $lane) (i32.const 2)))))
      (v128.store (local.get $labels) (local.get $new))
      (local.set $to (i32.load (i32.add (local.get $labels) (i32.shl (local.get $lane) (i32.const 2)))))
      (v128.store (local.get $labels) (local.get $old))
      (if (i32.ge_s (local.get $from) (i32.const 0))
        (then (call $count (local.get $sizes) (local.get $from) (i32.const -1))
          (call $add
            (i32.add (local.get $block) (i32.shl (local.get $lane) (i32.const 2)))
            (local.get $columns)
            (i32.add (local.get $sums) (i32.shl (i32.mul (local.get $from) (local.get $columns)) (i32.const 3)))
            (f64.const -1))))
      (call $count (local.get $sizes) (local.get $to) (i32.const 1))
      (call $add
        (i32.add (local.get $block) (i32.shl (local.get $lane) (i32.const 2)))
        (local.get $columns)
        (i32.add (local.get $sums) (i32.shl (i32.mul (local.get $to) (local.get $columns)) (i32.const 3)))
        (f64.const 1))
      (local.set $changed (i32.and (local.get $changed) (i32.sub (local.get $changed) (i32.const 1))))
      (br_if $next (local.get $changed)))
    (v128.store (local.get $labels) (local.get $new))
    (local.get $moved))

  (func $count (param $sizes i32) (param $cluster i32) (param $by i32)
    (local.set $sizes (i32.add (local.get $sizes) (i32.shl (local.get $cluster) (i32.const 2))))
    (i32.store (local.get $sizes) (i32.add (i32.load (local.get $sizes)) (local.get $by))))

  ;; Puts every row to its nearest centre and keeps the clusters' sums and sizes. A label of −1 = in no cluster yet. How many rows
  ;; moved, and the sum of the squared distances.
  (func (export "assign")
    (param $points i32) (param $rows i32) (param $columns i32) (param $centres i32) (param $count i32)
    (param $labels i32) (param $sums i32) (param $sizes i32) (result i32 f64)
    (local $stride i32) (local $row i32) (local $at i32) (local $end i32) (local $centre i32) (local $last i32) (local $moved i32)
    (local $second i32) (local $third i32) (local $inertia v128) (local $value v128) (local $gap v128) (local $less v128) (local $name v128)
    (local $far0 v128) (local $far1 v128) (local $far2 v128) (local $far3 v128)
    (local $best0 v128) (local $best1 v128) (local $best2 v128) (local $best3 v128)
    (local $label0 v128) (local $label1 v128) (local $label2 v128) (local $label3 v128)
    (local $in0 v128) (local $in1 v128) (local $in2 v128) (local $in3 v128)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 4)))
    (local.set $second (i32.shl (local.get $stride) (i32.const 1)))
    (local.set $third (i32.add (local.get $second) (local.get $stride)))
    (local.set $last
      (i32.add (local.get $centres)
        (i32.shl (i32.mul (local.get $columns) (local.get $count)) (i32.const 2))))
    (local.set $in0 (v128.const i32x4 -1 -1 -1 -1))
    (local.set $in1 (local.get $in0))
    (local.set $in2 (local.get $in0))
    (local.set $in3 (local.get $in0))
    (loop $rows_
      (local.set $best0 (v128.const f32x4 inf inf inf inf))
      (local.set $best1 (v128.const f32x4 inf inf inf inf))
      (local.set $best2 (v128.const f32x4 inf inf inf inf))
      (local.set $best3 (v128.const f32x4 inf inf inf inf))
      (local.set $label0 (v128.const i32x4 0 0 0 0))
      (local.set $label1 (v128.const i32x4 0 0 0 0))
      (local.set $label2 (v128.const i32x4 0 0 0 0))
      (local.set $label3 (v128.const i32x4 0 0 0 0))
      (local.set $name (v128.const i32x4 0 0 0 0))
      (local.set $centre (local.get $centres))
      (local.set $end (i32.add (local.get $points) (local.get $stride)))
      (loop $centres_
        (local.set $far0 (v128.const f32x4 0 0 0 0))
        (local.set $far1 (v128.const f32x4 0 0 0 0))
        (local.set $far2 (v128.const f32x4 0 0 0 0))
        (local.set $far3 (v128.const f32x4 0 0 0 0))
        (local.set $at (local.get $points))
        (loop $columns_
          (local.set $value (v128.load32_splat (local.get $centre)))
          (local.set $gap (f32x4.sub (v128.load (local.get $at)) (local.get $value)))
          (local.set $far0 (f32x4.add (local.get $far0) (f32x4.mul (local.get $gap) (local.get $gap))))
          (local.set $gap (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $stride))) (local.get $value)))
          (local.set $far1 (f32x4.add (local.get $far1) (f32x4.mul (local.get $gap) (local.get $gap))))
          (local.set $gap (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $second))) (local.get $value)))
          (local.set $far2 (f32x4.add (local.get $far2) (f32x4.mul (local.get $gap) (local.get $gap))))
          (local.set $gap (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $third))) (local.get $value)))
          (local.set $far3 (f32x4.add (local.get $far3) (f32x4.mul (local.get $gap) (local.get $gap))))
          (local.set $centre (i32.add (local.get $centre) (i32.const 4)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $columns_ (i32.lt_u (local.get $at) (local.get $end))))
        (local.set $less (f32x4.lt (local.get $far0) (local.get $best0)))
        (local.set $best0 (v128.bitselect (local.get $far0) (local.get $best0) (local.get $less)))
        (local.set $label0 (v128.bitselect (local.get $name) (local.get $label0) (local.get $less)))
        (local.set $less (f32x4.lt (local.get $far1) (local.get $best1)))
        (local.set $best1 (v128.bitselect (local.get $far1) (local.get $best1) (local.get $less)))
        (local.set $label1 (v128.bitselect (local.get $name) (local.get $label1) (local.get $less)))
        (local.set $less (f32x4.lt (local.get $far2) (local.get $best2)))
        (local.set $best2 (v128.bitselect (local.get $far2) (local.get $best2) (local.get $less)))
        (local.set $label2 (v128.bitselect (local.get $name) (local.get $label2) (local.get $less)))
        (local.set $less (f32x4.lt (local.get $far3) (local.get $best3)))
        (local.set $best3 (v128.bitselect (local.get $far3) (local.get $best3) (local.get $less)))
        (local.set $label3 (v128.bitselect (local.get $name) (local.get $label3) (local.get $less)))
        (local.set $name (i32x4.add (local.get $name) (v128.const i32x4 1 1 1 1)))
        (br_if $centres_ (i32.lt_u (local.get $centre) (local.get $last))))
      (if (i32.gt_s (i32.add (local.get $row) (i32.const 16)) (local.get $rows))
        (then
          (local.set $in0 (call $within (local.get $row) (local.get $rows)))
          (local.set $in1 (call $within (i32.add (local.get $row) (i32.const 4)) (local.get $rows)))
          (local.set $in2 (call $within (i32.add (local.get $row) (i32.const 8)) (local.get $rows)))
          (local.set $in3 (call $within (i32.add (local.get $row) (i32.const 12)) (local.get $rows)))
          (local.set $best0 (v128.and (local.get $best0) (local.get $in0)))
          (local.set $best1 (v128.and (local.get $best1) (local.get $in1)))
          (local.set $best2 (v128.and (local.get $best2) (local.get $in2)))
          (local.set $best3 (v128.and (local.get $best3) (local.get $in3)))))
      (local.set $inertia
        (f64x2.add (local.get $inertia)
          (call $widened
            (f32x4.add
              (f32x4.add (local.get $best0) (local.get $best1))
              (f32x4.add (local.get $best2) (local.get $best3))))))
      (local.set $moved
        (i32.add (local.get $moved)
          (call $relabel (local.get $points) (local.get $columns) (local.get $label0) (local.get $in0)
            (local.get $labels) (local.get $sums) (local.get $sizes))))
      (local.set $moved
        (i32.add (local.get $moved)
          (call $relabel (local.get $end) (local.get $columns) (local.get $label1) (local.get $in1)
            (i32.add (local.get $labels) (i32.const 16)) (local.get $sums) (local.get $sizes))))
      (local.set $moved
        (i32.add (local.get $moved)
          (call $relabel (i32.add (local.get $points) (local.get $second)) (local.get $columns) (local.get $label2) (local.get $in2)
            (i32.add (local.get $labels) (i32.const 32)) (local.get $sums) (local.get $sizes))))
      (local.set $moved
        (i32.add (local.get $moved)
          (call $relabel (i32.add (local.get $points) (local.get $third)) (local.get $columns) (local.get $label3) (local.get $in3)
            (i32.add (local.get $labels) (i32.const 48)) (local.get $sums) (local.get $sizes))))
      (local.set $points (i32.add (local.get $points) (i32.shl (local.get $second) (i32.const 1))))
      (local.set $labels (i32.add (local.get $labels) (i32.const 64)))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $rows_ (i32.lt_s (local.get $row) (local.get $rows))))
    (local.get $moved)
    (call $total (local.get $inertia)))

  ;; Squared distances of four blocks to one place (a number for each column).
  (func $distances (param $points i32) (param $stride i32) (param $place i32) (result v128 v128 v128 v128)
    (local $at i32) (local $end i32) (local $second i32) (local $third i32) (local $value v128) (local $gap v128)
    (local $far0 v128) (local $far1 v128) (local $far2 v128) (local $far3 v128)
    (local.set $second (i32.shl (local.get $stride) (i32.const 1)))
    (local.set $third (i32.add (local.get $second) (local.get $stride)))
    (local.set $at (local.get $points))
    (local.set $end (i32.add (local.get $points) (local.get $stride)))
    (loop $columns_
      (local.set $value (v128.load32_splat (local.get $place)))
      (local.set $gap (f32x4.sub (v128.load (local.get $at)) (local.get $value)))
      (local.set $far0 (f32x4.add (local.get $far0) (f32x4.mul (local.get $gap) (local.get $gap))))
      (local.set $gap (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $stride))) (local.get $value)))
      (local.set $far1 (f32x4.add (local.get $far1) (f32x4.mul (local.get $gap) (local.get $gap))))
      (local.set $gap (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $second))) (local.get $value)))
      (local.set $far2 (f32x4.add (local.get $far2) (f32x4.mul (local.get $gap) (local.get $gap))))
      (local.set $gap (f32x4.sub (v128.load (i32.add (local.get $at) (local.get $third))) (local.get $value)))
      (local.set $far3 (f32x4.add (local.get $far3) (f32x4.mul (local.get $gap) (local.get $gap))))
      (local.set $place (i32.add (local.get $place) (i32.const 4)))
      (local.set $at (i32.add (local.get $at) (i32.const 16)))
      (br_if $columns_ (i32.lt_u (local.get $at) (local.get $end))))
    (local.get $far0)
    (local.get $far1)
    (local.get $far2)
    (local.get $far3))

  ;; What the squared distance of each row to its nearest centre comes to with one more centre; the sum of all.
  (func (export "spread")
    (param $points i32) (param $rows i32) (param $columns i32) (param $place i32) (param $nearest i32) (param $to i32)
    (result f64)
    (local $stride i32) (local $row i32) (local $sum v128)
    (local $far0 v128) (local $far1 v128) (local $far2 v128) (local $far3 v128)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 4)))
    (loop $rows_
      (call $distances (local.get $points) (local.get $stride) (local.get $place))
      (local.set $far3)
      (local.set $far2)
      (local.set $far1)
      (local.set $far0)
      (local.set $far0 (f32x4.min (local.get $far0) (v128.load (local.get $nearest))))
      (local.set $far1 (f32x4.min (local.get $far1) (v128.load offset=16 (local.get $nearest))))
      (local.set $far2 (f32x4.min (local.get $far2) (v128.load offset=32 (local.get $nearest))))
      (local.set $far3 (f32x4.min (local.get $far3) (v128.load offset=48 (local.get $nearest))))
      (if (i32.gt_s (i32.add (local.get $row) (i32.const 16)) (local.get $rows))
        (then
          (local.set $far0 (v128.and (local.get $far0) (call $within (local.get $row) (local.get $rows))))
          (local.set $far1 (v128.and (local.get $far1) (call $within (i32.add (local.get $row) (i32.const 4)) (local.get $rows))))
          (local.set $far2 (v128.and (local.get $far2) (call $within (i32.add (local.get $row) (i32.const 8)) (local.get $rows))))
          (local.set $far3 (v128.and (local.get $far3) (call $within (i32.add (local.get $row) (i32.const 12)) (local.get $rows))))))
      (v128.store (local.get $to) (local.get $far0))
      (v128.store offset=16 (local.get $to) (local.get $far1))
      (v128.store offset=32 (local.get $to) (local.get $far2))
      (v128.store offset=48 (local.get $to) (local.get $far3))
      (local.set $sum
        (f64x2.add (local.get $sum)
          (call $widened
            (f32x4.add
              (f32x4.add (local.get $far0) (local.get $far1))
              (f32x4.add (local.get $far2) (local.get $far3))))))
      (local.set $points (i32.add (local.get $points) (i32.shl (local.get $stride) (i32.const 2))))
      (local.set $nearest (i32.add (local.get $nearest) (i32.const 64)))
      (local.set $to (i32.add (local.get $to) (i32.const 64)))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $rows_ (i32.lt_s (local.get $row) (local.get $rows))))
    (call $total (local.get $sum)))

  ;; The sum of the distances of all rows to one place.
  (func (export "distanceSum")
    (param $points i32) (param $rows i32) (param $columns i32) (param $place i32) (result f64)
    (local $stride i32) (local $row i32) (local $sum v128)
    (local $far0 v128) (local $far1 v128) (local $far2 v128) (local $far3 v128)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 4)))
    (loop $rows_
      (call $distances (local.get $points) (local.get $stride) (local.get $place))
      (local.set $far3)
      (local.set $far2)
      (local.set $far1)
      (local.set $far0)
      (local.set $far0 (f32x4.sqrt (local.get $far0)))
      (local.set $far1 (f32x4.sqrt (local.get $far1)))
      (local.set $far2 (f32x4.sqrt (local.get $far2)))
      (local.set $far3 (f32x4.sqrt (local.get $far3)))
      (if (i32.gt_s (i32.add (local.get $row) (i32.const 16)) (local.get $rows))
        (then
          (local.set $far0 (v128.and (local.get $far0) (call $within (local.get $row) (local.get $rows))))
          (local.set $far1 (v128.and (local.get $far1) (call $within (i32.add (local.get $row) (i32.const 4)) (local.get $rows))))
          (local.set $far2 (v128.and (local.get $far2) (call $within (i32.add (local.get $row) (i32.const 8)) (local.get $rows))))
          (local.set $far3 (v128.and (local.get $far3) (call $within (i32.add (local.get $row) (i32.const 12)) (local.get $rows))))))
      (local.set $sum
        (f64x2.add (local.get $sum)
          (call $widened
            (f32x4.add
              (f32x4.add (local.get $far0) (local.get $far1))
              (f32x4.add (local.get $far2) (local.get $far3))))))
      (local.set $points (i32.add (local.get $points) (i32.shl (local.get $stride) (i32.const 2))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $rows_ (i32.lt_s (local.get $row) (local.get $rows))))
    (call $total (local.get $sum))))
