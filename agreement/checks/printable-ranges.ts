/** The code points that the document's fonts have, in base 36. Written by scripts/list-printable.ts. */
export const printableRanges =
  'w-3i 4g-ap au ay b1-b4 b6-b8 ba-bb be-bf bi bk-bl bz-c1 c7 cf-cj ct-d9 de-dj dm-dn dq-ds dw-dx dz-e9 ' +
  'ec-ed eg-eh ek-el ew-f4 f6-f7 fa-fb fr fu-fy g1-g5 g8-g9 gg-hn hp-hx hz-ia ic-id ig-ih ij-in ip-iw ' +
  'j4-j8 jb-jd jf-jl jq-jw k0-ke kg-kk kt lc-lp lr-lv lx m0-m8 mb-mi mk mm-mq ms mv-n1 n4-n9 nj nr-ns ' +
  'nw ny-nz o1 ok-ol oq ou p0-p6 p8 pa-pt pv-r5 r9 rb rd rf rh rl s4 s7-s8 sg-v3 v6-v7 vm-vp wg-wj ' +
  'wm-wr ww-wz x6-x7 xa-xf xi-xj xm-xn xs-xw xz-y0 y7-y9 yc-yh yq-yr yu-yx z2-z3 z6-z7 za-zb 17g ' +
  '3fj-3fk 4g0 4ok-4ol 4qz-4r3 5r9 5rg 5ri 5rk-5rl 5rn-5ru 5rw 5ry-5s3 5s7-5sb 5sd 5sf-5si 5sm-5so 5sr ' +
  '5tb-5tc 5tl 5tn 5tr 5uk 5uo 5v0 5v2 5v4 5vf 5vj 5vx 5xe-5xf 5xi-5xj 5xm-5xt 5xy-5xz 5y6-5yj 5yq-5yz ' +
  '5z2-5zd 5zm-5zn 5zq-603 606-607 60a-60f 60i-60j 60u-611 61a-61j 61q-649 64g-651 654-659 65c-66d ' +
  '66g-66l 66o-66v 66x 66z 671 673-67x 680-69g 69i-69w 69y-6ab 6ae-6aj 6al-6b3 6b6-6b8 6ba-6bi 6bk-6ce ' +
  '6cg-6cj 6cl-6cm 6co-6cz 6d1 6d5-6d6 6d8-6db 6dg 6dj-6dm 6e7-6ep 6es-6fi 6g1 6g3-6g4 6g6-6g7 6g9 ' +
  '6gb-6gc 6ge 6gh-6gi 6gk-6gl 6go-6gq 6gt 6gv 6it 6j7 6ja-6jb 6ji 6jk 6jm 6jq 6ju-6jv 6jy 6kw-6la 6mh ' +
  '6mo-6mx 6nc 6og-6oj 6p3 6ps 6pu-6pv 6py 6q7 6q9-6qa 6qd 6qh-6qi 6qm-6qn 6qx 6qz 6ra-6rb 6rs 6sg-6sh ' +
  '6sk-6sl 6wy-6wz 6xc 6xk 6xo-6xt 6xx-6xy 6y3 7fk-7fl 7fu-7fw 7g2-7ga 7gc-7gk 7gm 7gp-7gs 7gv 7h4-7h5 ' +
  '7hi 7io-7ip 7it 7ju-7jw 7jz-7k2 7kw 7kz 7l1-7l2 7l6-7l7 7pv-7pw 7pz-7q0 7rm 7rv-7s0 7s4 7vq-7vt ' +
  '8rk-8rm 8rp-8rq 8s1 8sd 93s 942-945 94q-94r 95e 9hc 9r8 x0c x0i-x0l x1q-x1r x22-x23 x2c-x2d x2x-x3b ' +
  'x3d x4d-x4e x4j x4l x6a-x6c xub xuu-xuv 1dkw-1dl0 1e68-1e6n 1edb 1ehs 1ek0-1ek8 2fts-2ftv 2jxv-2jy2 ' +
  '2q6l-2q6n 2q7j 2q96-2q9b 2qw9 2qz6 2rew 2rrq jny8-jr3z';
